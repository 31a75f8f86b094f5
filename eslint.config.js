import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const ROOMS = [
  { type: 'entrypoints', pattern: 'entrypoints/**' },
  { type: 'components', pattern: 'components/**' },
  ...[
    'invoice',
    'crypto',
    'text',
    'history',
    'settings',
    'messaging',
    'detect',
    'read',
    'intake',
    'verify',
  ].map((room) => ({ type: room, pattern: `utils/${room}/**` })),
  { type: 'demo', pattern: 'demo/**' },
];

const GROUND = ['invoice', 'crypto', 'text'];

/** Who may import whom: imports run one way, from the entrypoints down to the domain. */
const ALLOWED = {
  entrypoints: [
    ...GROUND,
    'entrypoints',
    'components',
    'verify',
    'history',
    'detect',
    'read',
    'intake',
    'settings',
    'messaging',
  ],
  components: [...GROUND, 'components', 'history', 'detect', 'read', 'settings', 'messaging'],
  verify: [...GROUND, 'verify', 'history', 'settings'],
  messaging: [...GROUND, 'messaging', 'history', 'settings'],
  history: [...GROUND, 'history', 'read'],
  read: ['invoice', 'crypto', 'read'],
  intake: ['invoice', 'intake'],
  settings: [...GROUND, 'settings', 'read', 'intake'],
  detect: ['invoice', 'detect'],
  text: ['text', 'invoice', 'read'],
  invoice: ['invoice'],
  crypto: ['crypto'],
  demo: ['demo'],
};

export default ts.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'demo/pages/dist/', 'demo/out/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-globals': [
        'error',
        { name: 'chrome', message: 'Use `browser` from wxt/browser.' },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Page and provider text is data: build nodes.' },
        { property: 'outerHTML', message: 'Page and provider text is data: build nodes.' },
        { property: 'insertAdjacentHTML', message: 'Page and provider text is data: build nodes.' },
      ],
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'utils/**', 'demo/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': ROOMS.map((room) => ({ ...room, mode: 'full' })),
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(ALLOWED).map(([from, allow]) => ({ from: [from], allow })),
        },
      ],
    },
  },
  {
    files: ['utils/read/**', 'utils/invoice/**', 'utils/crypto/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['wxt', 'wxt/*'], message: 'Give it as a parameter.' }] },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
);
