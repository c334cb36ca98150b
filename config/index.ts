// Types only: importing '@tarojs/cli' as a value loads a native binding at run time.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'

const SHARED_FOLDERS = ['domain', 'types']

/** Taro transpiles only `src/`; what phone and functions share stands beside it. */
const isShared = (file: string) =>
  SHARED_FOLDERS.some((folder) => file.startsWith(path.resolve(__dirname, '..', folder) + path.sep))

/** Names the shapes of what the functions answer: what a phone keeps under another name is not read. */
function contractMark(): string {
  const folder = path.resolve(__dirname, '../types')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(readFileSync(path.join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

const hashed = (kind: string, extension: string) => `${kind}/[name].[contenthash:8].${extension}`

const config: UserConfigExport<'webpack5'> = {
  projectName: 'shangtushi-volunteer-service',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  // WeChat only: elements stand so deep in one another before they go on in a component; every level weighs on the main package.
  baseLevel: 10,
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: ['lean-build', ...(process.env.TARO_ENV === 'weapp' ? ['aria', 'lean-templates'] : [])].map(
    (name) => path.join(__dirname, name),
  ),
  defineConstants: {
    CONTRACT: JSON.stringify(contractMark()),
    CLOUD_ENV: JSON.stringify(process.env.TCB_ENV_ID ?? ''),
    DOOR_URL: JSON.stringify(process.env.DOOR_URL ?? ''),
  },
  // Must lie beside the page: a worker serves nothing above its own folder.
  copy: {
    patterns:
      process.env.TARO_ENV === 'h5'
        ? [{ from: 'src/offline-worker.js', to: 'dist/h5/offline-worker.js' }]
        : [],
    options: {},
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  jsMinimizer: process.env.TARO_ENV === 'h5' ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2018', charset: 'utf8' } } },
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    // No page writes HTML: its parser stays at home.
    runtime: { enableInnerHTML: false },
    compile: { include: [isShared] },
    // Styles are scoped by block names, so the order of their files means nothing.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true, config: {} } },
  },
  h5: {
    compile: { include: [isShared] },
    publicPath: './',
    router: { mode: 'hash' },
    // What several pages use is fetched once.
    webpackChain: (chain) => {
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: 'shared', minChunks: 2, enforce: true },
        },
      })
    },
    output: { filename: hashed('js', 'js'), chunkFilename: hashed('js', 'js') },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: hashed('css', 'css'),
      chunkFilename: hashed('css', 'css'),
    },
    postcss: { pxtransform: { enable: true, config: {} }, autoprefixer: { enable: true, config: {} } },
  },
}

export default config
