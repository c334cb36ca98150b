import { type CodeWords, ScanOrType } from '../place/scan-or-type'

const WORDS: CodeWords = {
  id: 'place',
  scan: '门口有到达码，扫一扫',
  title: '门口的到达码',
  signs: '码下面的十个字母和数字',
  maxLength: 20,
  yes: '就在这里，我到了',
}

type Props = { readonly busy: boolean; readonly onCode: (code: string) => void }

/** The card at the door. */
export const ScanPlace = ({ busy, onCode }: Props) => (
  <ScanOrType
    words={WORDS}
    kind="quiet"
    busy={busy}
    onCode={async (code) => {
      onCode(code)
      return true
    }}
  />
)
