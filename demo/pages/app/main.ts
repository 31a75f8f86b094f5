import { createApp } from 'vue';
import 'tdesign-vue-next/es/style/index.css';
import './styles.css';
import App from './App.vue';
import { applyTheme } from './theme';

applyTheme();
createApp(App).mount('#app');
