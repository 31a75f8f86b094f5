import { type Component, defineAsyncComponent } from 'vue';
import HomePage from './home/HomePage.vue';
import QueryPage from './lists/QueryPage.vue';
import SelectPage from './lists/SelectPage.vue';
import StaffPage from './staff/StaffPage.vue';

export interface Route {
  path: string;
  title: string;
  page: Component;
  /** Stands in the navigation of the top bar. */
  inNavigation: boolean;
  /** Brings its own frame instead of top bar and foot. */
  bare: boolean;
}

const HOME: Route = {
  path: '/home',
  title: '首页',
  page: HomePage,
  inNavigation: true,
  bare: false,
};

export const ROUTES: Route[] = [
  HOME,
  {
    path: '/invoice-query/invoice-query',
    title: '全量发票查询',
    page: QueryPage,
    inNavigation: true,
    bare: false,
  },
  {
    path: '/invoice-select',
    title: '抵扣类勾选',
    page: SelectPage,
    inNavigation: true,
    bare: false,
  },
  { path: '/empty', title: '办税联系人', page: StaffPage, inNavigation: true, bare: false },
  {
    path: '/portal',
    title: '旧版门户',
    page: defineAsyncComponent(() => import('./portal/PortalPage.vue')),
    inNavigation: false,
    bare: true,
  },
  {
    path: '/big',
    title: '大批量列表',
    page: defineAsyncComponent(() => import('./big/BigPage.vue')),
    inNavigation: false,
    bare: false,
  },
];

/** The route of a path, a trailing slash allowed; the home page for all other paths. */
export function findRoute(path: string): Route {
  const plain = path.replace(/\/+$/, '');
  return ROUTES.find((route) => route.path === plain) ?? HOME;
}
