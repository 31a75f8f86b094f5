import type { Phrase } from '@/utils/text/phrase';

export const SETTINGS_TEXT = {
  title: ['设置', 'Settings'],
  provider: ['查验服务商', 'Verification provider'],
  intro: [
    '密钥加密后只存在本机，只有扩展的后台能用，网页读不到。',
    'Secrets are encrypted on this machine; only the extension’s background can use them.',
  ],
  name: ['服务商', 'Provider'],
  qixiangyun: ['企享云', 'Qixiangyun (企享云)'],
  endpoint: ['接口地址', 'Endpoint'],
  endpointHint: [
    '一般不用改；私有部署时填公司的地址。',
    'Leave as it is unless you run a private deployment.',
  ],
  appKey: ['AppKey', 'AppKey'],
  appSecret: ['AppSecret', 'AppSecret'],
  sm4Key: ['SM4 密钥（可选）', 'SM4 key (optional)'],
  sm4Hint: [
    '32 位十六进制；填了就加密请求内容。',
    '32 hex digits; when set, bodies are encrypted.',
  ],
  kept: ['已保存，留空则不变', 'saved; leave empty to keep'],
  save: ['保存', 'Save'],
  saved: ['已保存', 'Saved'],
  test: ['测试连接', 'Test connection'],
  testing: ['正在测试…', 'Testing…'],
  testOk: [
    '连接正常，密钥有效。测试不查发票，不计费。',
    'Connected; the key works. No invoice was asked, nothing billed.',
  ],
  remove: ['移除服务商', 'Remove provider'],
  badEndpoint: [
    '接口地址要以 https:// 开头，例如 https://api.qixiangyun.com',
    'The endpoint must start with https://',
  ],
  badKey: ['填写 AppKey', 'Enter the AppKey'],
  badSecret: ['填写 AppSecret', 'Enter the AppSecret'],
  badSm4: ['SM4 密钥应为 32 位十六进制', 'The SM4 key needs 32 hexadecimal digits'],
  refused: [
    '没有得到浏览器授权，不能连接这个地址；已保存，授权后可用。',
    'The browser did not allow this host; saved, usable once allowed.',
  ],
  failed: ['没有保存：{message}', 'Not saved: {message}'],
  language: ['界面语言', 'Language'],
} satisfies Record<string, Phrase>;
