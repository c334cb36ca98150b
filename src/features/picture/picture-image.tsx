import { Image } from '@tarojs/components'
import './picture.scss'

type Props = {
  readonly id: string
  /** In base64. */
  readonly picture: string
  readonly type?: string
  /** What it is of. */
  readonly about: string
}

/** A picture as wide as its place. */
export const PictureImage = ({ id, picture, type = 'image/jpeg', about }: Props) => (
  <Image
    id={id}
    className="picture__image"
    src={`data:${type};base64,${picture}`}
    mode="widthFix"
    ariaLabel={about}
  />
)
