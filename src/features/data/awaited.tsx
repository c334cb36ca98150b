import type { CallError } from '../../services/call-error'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Skeleton } from '../../ui/skeleton/skeleton'

type Props = {
  /** Nothing can be shown yet. */
  readonly missing: boolean
  readonly error: CallError | null
  readonly reload: () => Promise<void>
  readonly rows?: number
}

/** Above what a page shows: why it is not the newest and one way on; instead of it: the shape of what is coming. */
export const Awaited = ({ missing, error, reload, rows = 4 }: Props) => (
  <>
    {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
    {missing && !error && <Skeleton rows={rows} />}
  </>
)
