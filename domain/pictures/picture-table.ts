import { DAY_MS, HOUR_MS } from '../kernel/shanghai-time'

/**
 * Every kind of picture that the product takes; a command with a picture that does not stand here is red in a test. Each
 * is hidden from everybody but whom it shows until the platform has looked at it (`security.mediaCheckAsync`).
 */
export const PICTURES = {
  'activity.addPicture': {
    what: '活动的照片，一次活动最多一张',
    who: '传照片的人；微信查过以后，办这次活动的站和镇里看得到，不公开',
    /** As any photograph that is not chosen for publicity (G.5). */
    keptMs: 365 * DAY_MS,
  },
  'record.addPicture': {
    what: '证书或培训证明的照片',
    who: '本人；微信查过以后，本村站长和镇里点一下才看得到，谁看过都记下来',
    /** No longer than the paper holds, and never longer than this (G.4). */
    keptMs: 365 * DAY_MS,
  },
} as const

export const PICTURE_LIMITS = {
  /** It travels as base64 in one call, of which about a megabyte fits. */
  mostBytes: 500_000,
  /** The platform answers within half an hour, and only about somebody who was here within two hours: then a person looks. */
  answeredWithinMs: 2 * HOUR_MS,
} as const
