import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { HEADINGS } from '../../cloudfunctions/_core/paper/headings'
import { FONT_FILES } from '../../cloudfunctions/_core/paper/paper-fonts'
import { printableSigns } from '../../cloudfunctions/_core/paper/printable-signs'

const FAMILY = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))

const CUTS = [
  { from: '400Regular/NotoSansSC_400Regular.ttf', to: FONT_FILES.body, signs: [...printableSigns()] },
  {
    from: '700Bold/NotoSansSC_700Bold.ttf',
    to: FONT_FILES.heading,
    signs: [...Object.values(HEADINGS).join('')],
  },
]

/** Cuts the fonts of the printed papers to the signs that they need, and lays their licence beside them. */
export async function buildPaperFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { from, to, signs } of CUTS) {
    const cut = await subsetFont(await readFile(join(FAMILY, from)), signs.join(''), {
      targetFormat: 'truetype',
    })
    await writeFile(join(folder, to), cut)
  }
  await copyFile(join(FAMILY, 'LICENSE_FONT'), join(folder, 'OFL.txt'))
}
