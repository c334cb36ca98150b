import Taro from '@tarojs/taro'
import { mySentence, myTone } from '../../../features/certificate/certificate-sentence'
import { OpenPaper } from '../../../features/certificate/open-paper'
import { PaperPreview } from '../../../features/certificate/paper-preview'
import { useCertificatePage } from '../../../features/certificate/use-certificate-page'
import { Awaited } from '../../../features/data/awaited'
import { Page } from '../../../features/frame/page'
import { phoneCall } from '../../../services/phone-call'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Message } from '../../../ui/message/message'

/** One of my certificates: how it stands, what it says, and the paper itself. */
export default function MyCertificate() {
  const { data: view, error, reload } = useCertificatePage()
  const phone = view?.content?.issuer.phone ?? ''
  const { replacedById = null } = view ?? {}
  const openNew = () => {
    void Taro.redirectTo({ url: `/packages/volunteer/certificate/index?id=${replacedById}` })
  }
  return (
    <Page>
      <Awaited missing={!view} error={error} reload={reload} rows={3} />
      {view && <Message tone={myTone(view)} text={mySentence(view, serverNowMs())} />}
      {view?.outdated && <Message tone="warn" text="开好以后，记录有更正。请给站里打电话，收回重开一份。" />}
      {view?.status === 'issued' && <OpenPaper certificateId={view.id} />}
      {replacedById && <Button id="open-new" label="看新开的那份" onTap={openNew} />}
      {phone && (
        <Button
          id="call-station"
          kind="plain"
          icon="phone"
          label="给站里打电话"
          onTap={() => phoneCall(phone)}
        />
      )}
      {view?.content && <PaperPreview view={view} content={view.content} />}
    </Page>
  )
}
