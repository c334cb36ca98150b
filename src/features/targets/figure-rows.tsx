import type { Figure } from '../../../domain/targets/figure'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { figureTitle, figureWords } from './figure-words'
import { openRecords } from './open-records'

/** Numbers one below the other, each a way to the records behind it. */
export const FigureRows = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <RowGroup>
    {figures.map((figure) => (
      <ListRow
        key={`${figure.code}-${figure.duty}`}
        id={`figure-${figure.code}${figure.duty ? `-${figure.duty}` : ''}`}
        title={figureTitle(figure)}
        words={figureWords(figure)}
        onTap={() => openRecords(figure, figureTitle(figure))}
      />
    ))}
  </RowGroup>
)
