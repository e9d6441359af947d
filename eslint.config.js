import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', 'test/**'];
const onNode = ['src/local/**', 'src/provision/**', 'test/**', '*.config.{js,ts}'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'tour/', '.local-m365/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => save()}` and `return listener()` read better than a block around one call.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `_` is how a tuple or a callback says that a place is not looked at.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `a || b` on text means “when empty”, which `??` does not.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Its advice, `!`, is what the stricter rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // There are no enums here, and a class that takes another of the same shape is what structural types are for.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
      complexity: ['warn', 12],
      'max-lines': ['warn', 200],
      'max-lines-per-function': ['warn', { max: 60, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Records are text: what a person wrote is never read as HTML.',
        },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is a parameter, so that rules about dates can be tested on any date.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Time is a parameter, so that rules about dates can be tested on any date.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Chance is a parameter, so that keys can be tested.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: tests,
    extends: [a11y.flatConfigs.recommended, reactHooks.configs.flat['recommended-latest']],
    languageOptions: { globals: globals.browser },
    rules: {
      // What scrolls by itself must be reachable by keyboard: a named region may take the focus.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
      // A screen's markup is long without being hard.
      'max-lines-per-function': ['warn', { max: 80, skipComments: true }],
    },
  },
  {
    files: onNode,
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // Data: long without being hard.
    files: ['src/content/**', 'src/records/schema/lists.ts', 'src/local/demo/cases/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': 'off',
      // Tests take plain letters apart.
      '@typescript-eslint/no-misused-spread': 'off',
      // A `describe` is one function however many rules it holds.
      'max-lines-per-function': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
