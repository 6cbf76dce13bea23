import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The host pages, and what goes before office.js under a name of its own. */
export default defineConfig({
  root: 'web',
  base: '/hosts/',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        teams: 'web/teams.html',
        outlook: 'web/outlook.html',
        'before-office': 'web/office-js/before-office.ts',
      },
      output: {
        entryFileNames: ({ name }) => (name === 'before-office' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
