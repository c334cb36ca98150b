import { existsSync, readdirSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { buildPaperFonts } from './build-paper-fonts'

const SOURCE = resolve(__dirname, '../../cloudfunctions')
const OUTPUT = resolve(__dirname, '../../dist/functions')

/** Folders with a leading underscore are shared code, never deployed by themselves. */
export const functionNames = (): readonly string[] =>
  readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)

/** Which open APIs a function may call, where it calls any. */
async function copyPermissions(name: string): Promise<void> {
  const permissions = resolve(SOURCE, name, 'config.json')
  if (!existsSync(permissions)) return
  await mkdir(resolve(OUTPUT, name), { recursive: true })
  await copyFile(permissions, resolve(OUTPUT, name, 'config.json'))
}

/**
 * One file per function with everything inside, SDK included: the cloud installs nothing, and a cold start reads
 * one file instead of four hundred. Not minified: it would not start faster, and traces stay readable.
 */
export async function buildFunctions(): Promise<void> {
  await Promise.all([
    buildPaperFonts(resolve(OUTPUT, 'admin')),
    ...functionNames().map(copyPermissions),
    ...functionNames().map((name) =>
      build({
        entryPoints: [resolve(SOURCE, name, 'main.ts')],
        outfile: resolve(OUTPUT, name, 'index.js'),
        bundle: true,
        // Its module for `import` looks for files beside itself, which a bundle does not have.
        alias: { pdfkit: require.resolve('pdfkit') },
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        sourcemap: 'linked',
        legalComments: 'none',
        logLevel: 'error',
      }),
    ),
  ])
}
