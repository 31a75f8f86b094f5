/** The invented company whose account the demo pages show. */
export const DEMO_COMPANY = '北京示例科技有限公司';
