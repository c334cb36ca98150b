import { useState } from 'react'
import { Button } from '../button/button'
import { Field } from '../field/field'
import { Sheet } from '../sheet/sheet'

type Choice = { readonly code: string; readonly text: string }

type Props = {
  readonly title: string
  readonly options: Readonly<Record<string, string>>
  readonly onChoose: (choice: Choice) => void
  readonly onClose: () => void
}

/** Asks for a reason from a short list; 「其他原因」 asks for a sentence as well. */
export function ChoiceSheet({ title, options, onChoose, onClose }: Props) {
  const [other, setOther] = useState<string | null>(null)
  return (
    <Sheet title={title} onClose={onClose}>
      {other === null ? (
        Object.entries(options).map(([code, label]) => (
          <Button
            key={code}
            kind="plain"
            label={label}
            id={`reason-${code}`}
            onTap={() => (code === 'other' ? setOther('') : onChoose({ code, text: '' }))}
          />
        ))
      ) : (
        <>
          <Field label="请写上原因" kind="long" maxLength={200} value={other} onChange={setOther} />
          <Button
            label="就这样"
            disabled={other.trim() === ''}
            onTap={() => onChoose({ code: 'other', text: other.trim() })}
          />
        </>
      )}
    </Sheet>
  )
}
