import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Skeleton } from '../../ui/skeleton/skeleton'
import './page-list.scss'
import type { Pages } from './use-pages'

type Props<T> = {
  readonly pages: Pages<T>
  /** What stands there when the list is empty. */
  readonly empty: ReactNode
  /** The page has said on top already that nothing could be reached. */
  readonly saidAbove?: boolean
  readonly children: (item: T) => ReactNode
}

/** Rows of a paged list, with what is shown before the first, instead of none, and after the last. */
export function PageList<T>({ pages, empty, saidAbove = false, children }: Props<T>) {
  const { items, unreadable, error, nextCursor, loading, reload, loadMore } = pages
  const isSaid = saidAbove && error?.kind === 'unreachable'
  return (
    <View className="page-list">
      {error && !isSaid && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {items === null && !error && <Skeleton />}
      {items?.length === 0 && unreadable.length === 0 && empty}
      {items?.map(children)}
      {nextCursor && <Button kind="quiet" label="再看一些" busy={loading} onTap={() => void loadMore()} />}
    </View>
  )
}
