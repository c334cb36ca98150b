import { Button } from '../button/button'
import { Message } from './message'

type Props = { readonly text: string; readonly onRetry: () => void }

/** A page or a part of it could not be read: what happened, and one way on. */
export function FailurePanel({ text, onRetry }: Props) {
  return (
    <Message tone="warn" text={text}>
      <Button kind="plain" label="再试一次" onTap={onRetry} />
    </Message>
  )
}
