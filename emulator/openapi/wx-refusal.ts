/** WeChat's numbers that these APIs answer with, and the texts that go with them. */
const TEXTS = {
  40003: 'invalid openid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40129: 'invalid scene',
  40169: 'invalid length for scene, or the data is not json string',
  41030: 'invalid page',
  43101: 'user refuse to accept the msg',
  44002: 'empty post data',
  45002: 'content size out of limit',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
} as const

export type WxErrorCode = keyof typeof TEXTS

/** A refusal of an API, which the caller gets as `{errcode, errmsg}`. */
export class WxRefusal extends Error {
  constructor(
    readonly errcode: WxErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? TEXTS[errcode] : `${TEXTS[errcode]} ${detail}`)
  }
}
