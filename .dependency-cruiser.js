/** Who may import whom: the house in docs/architecture.md, as rules. */
const inside = (...folders) => ({ path: folders.map((folder) => `^${folder}/`) });
const PURE = 'utils/(linkedin|archive|growth|followups|exchange)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: inside('utils/domain'),
      to: { pathNot: '^utils/domain/' },
    },
    {
      name: 'pure-folders-import-domain',
      comment: 'Besides, addresses may be used by archive, followups and exchange.',
      severity: 'error',
      from: { path: `^${PURE}/` },
      to: {
        path: '^(utils|components|entrypoints)/',
        pathNot: ['^utils/domain/', `^utils/$1/`, '^utils/linkedin/address\\.ts$'],
      },
    },
    {
      name: 'growth-knows-no-addresses',
      severity: 'error',
      from: inside('utils/growth'),
      to: inside('utils/linkedin'),
    },
    {
      name: 'messages-import-domain',
      severity: 'error',
      from: inside('utils/messages'),
      to: { path: '^(utils|components|entrypoints)/', pathNot: ['^utils/(domain|messages)/'] },
    },
    {
      name: 'store-imports-pure-folders',
      severity: 'error',
      from: inside('utils/store'),
      to: { path: '^(utils|components|entrypoints)/', pathNot: ['^utils/(domain|store)/', `^${PURE}/`] },
    },
    {
      name: 'only-store-knows-dexie',
      severity: 'error',
      from: { pathNot: '^(utils/store|tests)/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'components-take-props',
      comment: 'No browser interface, no store: what they need comes from the entry point.',
      severity: 'error',
      from: inside('components'),
      to: { path: ['^utils/(store|messages)/', '^entrypoints/', 'webextension-polyfill', 'node_modules/wxt'] },
    },
    {
      name: 'components-read-no-files',
      comment: 'Only the words of the archive: its reader works in a worker.',
      severity: 'error',
      from: inside('components'),
      to: { path: '^utils/archive/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-script-stays-light',
      severity: 'error',
      from: inside('entrypoints/linkedin'),
      to: {
        reachable: true,
        path: ['^utils/store/', '^components/', 'node_modules/(dexie|preact|chart\\.js|valibot)/'],
      },
    },
    {
      name: 'entries-stay-apart',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'nothing-ships-tests',
      severity: 'error',
      from: inside('utils', 'components', 'entrypoints'),
      to: inside('tests'),
    },
    {
      name: 'stand-in-stands-alone',
      comment: 'It is built from the facts: a stand-in that shares code with the readers would share their mistakes.',
      severity: 'error',
      from: inside('tests/pages'),
      to: { path: '^(utils|components|entrypoints)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
