import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/tab/',
  plugins: [react()],
  build: { target: 'es2023', sourcemap: true, chunkSizeWarningLimit: 1200 },
});
