/** The account of one company at 企享云, opened for use in the background only. */
export interface QixiangyunAccount {
  /** Without a trailing slash; the vendor's own is https://api.qixiangyun.com. */
  endpoint: string;
  appKey: string;
  appSecret: string;
  /** 32 hexadecimal digits when bodies are to be encrypted (console: 项目管理 → 开发配置). */
  sm4Key: string | null;
}

/** The headers that every call carries. */
export const JSON_HEADERS = { 'Content-Type': 'application/json;charset=UTF-8' };
