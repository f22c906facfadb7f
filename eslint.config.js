import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.js', 'tests/pages/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a const object and a union.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: one pulled Dexie into the content script.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An async function without await keeps its promise where an interface asks for one.
      '@typescript-eslint/require-await': 'off',
      // Event handlers may be asynchronous; they show their own failures.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // What is passed around here are bound functions in plain objects.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['utils/**', 'components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'EventSource',
        'RTCPeerConnection',
        'alert',
        'confirm',
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'sendBeacon'].map((property) => ({ property })),
      ],
    },
  },
  {
    files: ['utils/linkedin/**', 'entrypoints/linkedin/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          'innerHTML',
          'appendChild',
          'append',
          'setAttribute',
          'click',
          'dispatchEvent',
          'postMessage',
          'scrollTo',
          'remove',
        ].map((property) => ({ property, message: 'The page is never touched.' })),
      ],
    },
  },
  {
    files: ['tests/**', '*.js', '*.ts'],
    rules: {
      'no-console': 'off',
      // Values that come out of a browser's page have no type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
