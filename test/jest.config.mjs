import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const transform = {
  '^.+\\.tsx?$': [
    'babel-jest',
    {
      babelrc: false,
      configFile: false,
      presets: [
        ['@babel/preset-env', { targets: { node: '20' } }],
        ['@babel/preset-typescript', { allowDeclareFields: true }],
      ],
    },
  ],
}

const suite = (name, extra = {}) => ({
  displayName: name,
  rootDir: root,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform,
  ...extra,
})

/** One project per kind of test; `npm test` runs them all, `npx jest -c test/jest.config.mjs --selectProjects domain` one. */
export default {
  rootDir: root,
  // A guard against hanging, not a measure: nothing here is judged by its speed.
  testTimeout: 240_000,
  maxWorkers: 3,
  reporters: ['default', '<rootDir>/test/support/tally-reporter.cjs'],
  projects: [
    suite('domain'),
    // d3 comes as ESM only.
    suite('simulation', {
      transform: { '^.+\\.(m?j|t)sx?$': transform['^.+\\.tsx?$'] },
      transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'],
    }),
    suite('emulator', { globalSetup: '<rootDir>/test/emulator/support/bundle-emulator-once.ts' }),
    suite('weapp', {
      testEnvironment: '<rootDir>/test/weapp/support/phone-environment.ts',
      globalSetup: '<rootDir>/test/weapp/support/build-weapp-once.ts',
    }),
    suite('e2e', { globalSetup: '<rootDir>/test/e2e/support/build-app-once.ts' }),
    suite('functions', { globalSetup: '<rootDir>/test/functions/support/build-functions-once.ts' }),
  ],
}
