import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The host pages, and what goes around office.js under names of its own. */
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
        'after-office': 'web/office-js/after-office.ts',
      },
      output: {
        entryFileNames: ({ name }) => (name.endsWith('-office') ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
