import { Text } from '@tarojs/components'
import { DECLARATION } from '../../../domain/people/declaration'
import { Card } from '../../ui/card/card'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { type ApplicationDraft, changeApplication } from './application-draft'
import { ApplicationSummary } from './application-summary'

/** What was filled in, 声明: the words, and that they were read. */
export const DeclarationStep = ({ draft }: { readonly draft: ApplicationDraft }) => (
  <>
    <ApplicationSummary draft={draft} />
    <Card>
      <Text>{DECLARATION.text}</Text>
    </Card>
    <RowGroup>
      <CheckRow
        id="declared"
        title="我看过了，是这样"
        words={['填的内容只有站里和镇里看得到，派单时用']}
        on={draft.declared}
        onToggle={() => changeApplication({ declared: !draft.declared })}
      />
    </RowGroup>
  </>
)
