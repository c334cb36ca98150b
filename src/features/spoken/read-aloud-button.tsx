import { useEffect } from 'react'
import { canReadAloud, readAloud, stopReading } from '../../services/read-aloud'
import { Button } from '../../ui/button/button'

/** 读给我听: what stands on the card, read out. Nothing where the platform has no voice. */
export function ReadAloudButton({ text, id }: { readonly text: string; readonly id: string }) {
  useEffect(() => stopReading, [])
  if (!canReadAloud()) return null
  return <Button id={id} kind="quiet" icon="sound" label="读给我听" onTap={() => readAloud(text)} />
}
