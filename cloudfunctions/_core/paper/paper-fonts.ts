import { join } from 'node:path'

/** The build puts them beside the bundle of `admin`. */
export const FONT_FILES = { body: 'paper-body.ttf', heading: 'paper-heading.ttf' } as const

export type PaperFonts = { readonly body: string; readonly heading: string }

export const paperFontsIn = (folder: string): PaperFonts => ({
  body: join(folder, FONT_FILES.body),
  heading: join(folder, FONT_FILES.heading),
})
