/** Which folder may import which: the house plan of docs/architecture.md, enforced. */

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Files of `folder` may import only what matches one of `allowed`. */
const only = (folder, allowed, comment) =>
  forbid(`${folder.replace(/\W+/g, '-')}-imports`, comment, { path: `^${folder}/` }, { pathNot: allowed })

const NODE_BUILTIN = '^(node:|[a-z_]+(/promises)?$)'
const packages = (...names) => names.map((name) => `node_modules/${name}/`)
const TABLE_PACKAGES = ['csv-stringify', 'write-excel-file', 'csv-parse', 'read-excel-file']

module.exports = {
  forbidden: [
    forbid('no-circles', 'Two files that need each other are one file.', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file that nobody imports is dead, unless something starts from it.',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.ts$',
          '^config/(index|aria|lean-build|lean-templates|checks|docs)',
          // Copied beside the browser's app, which registers it by its address.
          '^src/offline-worker\\.js$',
          // Taken in place of their weapp twins, which the resolver finds.
          '\\.h5\\.tsx?$',
          '^test/',
          '^src/(app|pages|packages|custom-tab-bar)',
          '\\.cjs$',
          // The browser runs it beside the app.
          '^src/offline-worker\\.js$',
        ],
      },
      {},
    ),
    forbid('nothing-from-dist', 'Sources never depend on what is built from them.', {}, { path: '^dist/' }),
    forbid(
      'nothing-from-tests',
      'Only tests import tests.',
      { pathNot: ['^test/', '^config/classify/'] },
      { path: '^test/' },
    ),
    forbid(
      'requests-for-learning',
      'What learns and measures reads the labelled requests, no other test.',
      { path: '^config/classify/' },
      { path: '^test/', pathNot: '^test/fixtures/' },
    ),

    only('domain', ['^domain/'], 'Rules are pure: no SDK, no clock, no IO.'),
    forbid(
      'types-imports',
      'The contract stands on the rules and on zod alone.',
      { path: '^types/', pathNot: '^types/ambient/' },
      { pathNot: ['^types/', '^domain/', ...packages('zod')] },
    ),
    only(
      'src',
      ['^src/', '^domain/', '^types/', ...packages('@tarojs', 'react', 'dayjs', 'uqr', '@types')],
      'The phone shares rules and contract with the functions, nothing else.',
    ),
    forbid(
      'types-only-from-contract',
      'The phone takes types from the contract; its schemas would weigh on the package.',
      { path: '^src/' },
      { path: '^types/', pathNot: '^types/(admin|door)-actions\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    only(
      'src/ui',
      ['^src/ui/', '^domain/', ...packages('@tarojs', 'react', '@types')],
      'Components are dumb.',
    ),
    only(
      'src/services',
      ['^src/services/', '^types/', '^domain/', ...packages('@tarojs', '@types')],
      'Services are ports to the outside.',
    ),
    forbid(
      'pages-are-leaves',
      'Nothing imports a page.',
      { path: '^src/(features|ui|services)/' },
      { path: '^src/(pages|packages|custom-tab-bar)/' },
    ),
    only(
      'cloudfunctions',
      [
        '^cloudfunctions/',
        '^domain/',
        '^types/',
        NODE_BUILTIN,
        ...packages('@cloudbase', 'zod', '@types', 'pdfkit', 'uqr', ...TABLE_PACKAGES),
      ],
      'Functions share rules and contract with the phone, nothing else.',
    ),
    forbid(
      'papers-are-drawn-in-one-place',
      'What draws papers is large: only `admin` carries it.',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/_core/paper/' },
      { path: ['node_modules/pdfkit/', 'node_modules/uqr/'] },
    ),
    forbid(
      'only-admin-draws',
      'The quick function stays small.',
      { path: '^cloudfunctions/(api|dispatcher|jobs)/' },
      { path: '^cloudfunctions/_core/paper/', reachable: true },
    ),
    forbid(
      'sdk-in-the-store-only',
      'Only the store, and the reading of the platform’s context, know the SDK.',
      {
        path: '^cloudfunctions/',
        pathNot: '^cloudfunctions/(_core/(store/|runtime/identify)|apply-database)',
      },
      { path: 'node_modules/@cloudbase/' },
    ),
    forbid(
      'tables-in-one-place',
      'Only the folder that reads and writes table files knows the libraries for them.',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/_core/tables/' },
      { path: packages(...TABLE_PACKAGES).join('|') },
    ),
    forbid(
      'tables-in-admin-only',
      'What reads and writes table files weighs on the function that has the memory and the time for it, and on no other.',
      { path: '^cloudfunctions/(api|dispatcher|jobs)/' },
      { path: '^cloudfunctions/_core/tables/', reachable: true },
    ),
    only(
      'cloudfunctions/_core/store',
      [
        '^cloudfunctions/_core/(store/|runtime/log)',
        '^domain/',
        NODE_BUILTIN,
        ...packages('@cloudbase', '@types'),
      ],
      'The store has queries and no rules; what it could not read it says in the log.',
    ),
    forbid(
      'use-cases-above-runtime',
      'The runtime does not know the use cases it runs.',
      { path: '^cloudfunctions/_core/(runtime|store)/' },
      { path: '^cloudfunctions/_core/application/' },
    ),
    only(
      'emulator',
      ['^emulator/', NODE_BUILTIN, ...packages('mingo', 'bson', 'lmdb', 'croner', '@types')],
      'The emulator knows CloudBase, not this product.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default'],
      extensions: ['.ts', '.tsx', '.weapp.ts', '.weapp.tsx', '.d.ts', '.js', '.cjs', '.json'],
    },
    exclude: { path: '\\.scss$' },
  },
}
