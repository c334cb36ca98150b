import { type PropsWithChildren, useState } from 'react'
import { Button } from '../../ui/button/button'
import { useElderMode } from './elder-mode'

type Props = PropsWithChildren<{
  readonly id: string
  /** What lies behind it, said in full. */
  readonly label: string
  /** Something in there has to be seen. */
  readonly open?: boolean
}>

/** What can wait: in 长辈版 behind one button, otherwise simply there. */
export function ElderFold({ id, label, open = false, children }: Props) {
  const elder = useElderMode()
  const [asked, setAsked] = useState(false)
  if (!elder || asked || open) return children
  return <Button id={id} kind="quiet" label={label} onTap={() => setAsked(true)} />
}
