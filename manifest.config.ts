import type { UserManifest } from 'wxt';

/** The hosts of the tax bureau, the only ones the extension asks for when it is installed. */
const REQUIRED_HOSTS = ['https://*.chinatax.gov.cn/*'];

/** Hosts that count as enabled sites in the test build: loopback and the reserved `.test` domain. */
const TEST_HOSTS = ['*://localhost/*', '*://127.0.0.1/*', '*://*.test/*'];

/** The manifest of one target. Chromium and Firefox differ only in what Firefox demands of add-ons. */
export function buildManifest(browser: string): UserManifest {
  const manifest: UserManifest = {
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: permissionsFor(browser),
    optional_permissions: ['downloads'],
    host_permissions: REQUIRED_HOSTS,
    optional_host_permissions: ['https://*/*'],
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    icons: icons(),
    action: { default_title: '__MSG_extName__', default_icon: icons() },
    content_security_policy: {
      // QR and text recognition are WebAssembly; no other code from data is allowed.
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
  };
  if (browser !== 'firefox') return { ...manifest, minimum_chrome_version: '116' };
  return { ...manifest, browser_specific_settings: firefoxSettings() };
}

/**
 * `activeTab` and `scripting`: a menu click may fetch the clicked picture from its own page.
 * Firefox reads files in its background page and has a sidebar that needs no permission.
 */
function permissionsFor(browser: string): NonNullable<UserManifest['permissions']> {
  const shared = [
    'storage',
    'alarms',
    'unlimitedStorage',
    'contextMenus',
    'activeTab',
    'scripting',
  ];
  return browser === 'firefox' ? shared : [...shared, 'offscreen', 'sidePanel'];
}

/** Grants the test hosts and what is asked for later, and runs the content scripts there, as if a user had enabled those sites. */
export function grantTestHosts(manifest: {
  host_permissions?: string[] | undefined;
  permissions?: string[] | undefined;
  optional_permissions?: string[] | undefined;
  content_scripts?: Array<{ matches?: string[] | undefined }> | undefined;
}): void {
  manifest.permissions = [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
  ];
  manifest.optional_permissions = [];
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...TEST_HOSTS];
  for (const script of manifest.content_scripts ?? []) {
    script.matches = [...(script.matches ?? []), ...TEST_HOSTS];
  }
}

function icons(): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]));
}

function firefoxSettings() {
  return {
    gecko: {
      id: 'fapiao-assistant@example.org',
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] as ['none'] },
    },
  };
}
