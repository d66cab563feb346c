import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue is told that these are no components of its own.
const elements = /^(role-data|role-compare|skill-matrix|career-ladder|path-picker)$/;

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => elements.test(tag) } } }),
  ],
});
