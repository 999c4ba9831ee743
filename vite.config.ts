import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The application is built once into `dist/` and served from there; office desktops still run browsers as old as Chrome 95. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  build: { outDir: "../../dist", emptyOutDir: true, target: "chrome95", reportCompressedSize: true, chunkSizeWarningLimit: 800 },
  server: { host: "127.0.0.1", proxy: { "/api": process.env.ZHIXING_API ?? "http://127.0.0.1:4070" } },
});
