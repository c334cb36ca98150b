import { useElderMode } from './elder-mode'
import { LETTER_SCALE } from './letter-scale'

/** What stands on the root of each tree: 长辈版, and the letters of the phone. */
export function useThemeRoot(more = ''): { readonly className: string; readonly style: string } {
  const elder = useElderMode()
  return {
    className: ['theme', elder && 'elder', more].filter(Boolean).join(' '),
    style: `--scale: ${LETTER_SCALE}`,
  }
}
