import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const schemaName = "\0contract-addresses";

/**
 * The pages need method and path of each route; its schemas, and the library they are made with, check questions and answers in the service.
 * So `#contract` is, in the browser, a table of addresses, and the one bound a page tells before it sends, written when the pages are built.
 */
const contractAddresses: Plugin = {
  name: "contract-addresses",
  enforce: "pre",
  resolveId: (id) => (id === "#contract" ? schemaName : null),
  load: async (id) => {
    if (id !== schemaName) return null;
    const { attachmentBytes, contract } = await import("./src/contract/index.ts");
    const routes = Object.entries(contract).map(([name, { method, path }]) => [name, { method, path }]);
    return `export const attachmentBytes = ${attachmentBytes};
export const contract = ${JSON.stringify(Object.fromEntries(routes))};`;
  },
};

/** The application is built once into `dist/` and served from there; office desktops still run browsers as old as Chrome 95. */
export default defineConfig({
  root: "src/web",
  plugins: [contractAddresses, react()],
  build: { outDir: "../../dist", emptyOutDir: true, target: "chrome95", reportCompressedSize: true, chunkSizeWarningLimit: 800 },
  server: { host: "127.0.0.1", proxy: { "/api/": process.env.ZHIXING_API ?? "http://127.0.0.1:4070" } },
});
