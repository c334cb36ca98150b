import { officeSentence, officeTone } from '../../../features/certificate/certificate-sentence'
import { DealWithRequest } from '../../../features/certificate/deal-with-request'
import { OpenPaper } from '../../../features/certificate/open-paper'
import { PaperPreview } from '../../../features/certificate/paper-preview'
import { TakeBack } from '../../../features/certificate/take-back'
import { useCertificatePage } from '../../../features/certificate/use-certificate-page'
import { Awaited } from '../../../features/data/awaited'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { Message } from '../../../ui/message/message'

/** One certificate as the office deals with it: what will be printed, then the decision. */
export default function HandleCertificate() {
  const { data: view, error, reload } = useCertificatePage()
  const done = () => void reload()
  return (
    <Page>
      <Awaited missing={!view} error={error} reload={reload} rows={3} />
      {view && <Message tone={officeTone(view)} text={officeSentence(view, serverNowMs())} />}
      {view?.outdated && <Message tone="warn" text="开好以后，这段时间的记录有更正。建议收回重开一份。" />}
      {view?.status === 'issued' && <OpenPaper certificateId={view.id} />}
      {view?.content && <PaperPreview view={view} content={view.content} />}
      {view?.status === 'requested' && !view.content && (
        <Message tone="warn" text="这段时间，这个站没有可以证明的记录了。请回复志愿者为什么不开。" />
      )}
      {view?.moves.includes('issue') && <DealWithRequest view={view} onDone={done} />}
      {view?.moves.includes('revoke') && <TakeBack view={view} onDone={done} />}
    </Page>
  )
}
