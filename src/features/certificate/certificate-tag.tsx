import {
  CERTIFICATE_STATUSES,
  type CertificateStatus,
} from '../../../domain/certificate/certificate-statuses'
import { Tag } from '../../ui/status-tag/tag'

const TONES = { requested: 'wait', issued: 'go', declined: 'stop', revoked: 'stop' } as const

export const CertificateTag = ({ status }: { readonly status: CertificateStatus }) => (
  <Tag label={CERTIFICATE_STATUSES[status]} tone={TONES[status]} />
)
