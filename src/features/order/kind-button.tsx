import { useState } from 'react'
import { SPECIALTY_CODES, type SpecialtyCode } from '../../../domain/service/specialties'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Sheet } from '../../ui/sheet/sheet'
import { kindWords } from './kind-words'

const UNSURE = 'unsure'

const OPTIONS = [
  ...SPECIALTY_CODES.map((code) => ({ code, label: kindWords(code) })),
  { code: UNSURE, label: kindWords(null) },
] as const

type Props = {
  readonly id: string
  readonly specialty: SpecialtyCode | null
  readonly onChange: (specialty: SpecialtyCode | null) => void
}

/** The kind of help that was understood, and all others behind it. */
export function KindButton({ id, specialty, onChange }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        id={id}
        kind="plain"
        icon="pen"
        label={specialty ? `像是：${kindWords(specialty)}` : kindWords(null)}
        onTap={() => setAsking(true)}
      />
      {asking && (
        <Sheet title="这件事像哪一样？" onClose={() => setAsking(false)}>
          <Chips
            single
            options={OPTIONS}
            chosen={[specialty ?? UNSURE]}
            onToggle={(code) => {
              setAsking(false)
              onChange(code === UNSURE ? null : code)
            }}
          />
        </Sheet>
      )}
    </>
  )
}
