import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "reports/out/", "bin/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.js"] } } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/prefer-readonly": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  // Only the command line speaks; builders of data and benches are command lines of their own.
  { files: ["src/cli/**", "data/**", "test/bench/**"], rules: { "no-console": "off" } },
  { files: ["*.js"], ...tseslint.configs.disableTypeChecked },
);
