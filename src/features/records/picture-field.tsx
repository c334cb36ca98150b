import { Text, View } from '@tarojs/components'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { PictureImage } from '../picture/picture-image'
import { usePickPicture } from '../picture/use-pick-picture'

type Props = {
  /** In base64; empty: none. */
  readonly picture: string
  readonly onPicture: (picture: string) => void
}

/** A photograph of the paper that goes with the form; nobody has to take one. */
export function PictureField({ picture, onPicture }: Props) {
  const { busy, problem, pick } = usePickPicture()
  const choose = async () => {
    const picked = await pick()
    if (picked) onPicture(picked)
  }
  return (
    <View>
      <Text className="picture__state">
        照片可以不拍，站里看原件也行。拍了只给您自己、站里和镇里看；微信先查一遍，查过了站里才看得到。请只拍证书或证明，别拍到人。
      </Text>
      {picture !== '' && <PictureImage id="chosen-picture" picture={picture} about="证书或证明的照片" />}
      {problem !== '' && <Message tone="warn" text={problem} />}
      <Button
        id="pick-picture"
        kind="plain"
        label={picture === '' ? '拍一张，或从相册选' : '换一张'}
        busy={busy}
        onTap={() => void choose()}
      />
      {picture !== '' && (
        <Button id="drop-picture" kind="quiet" label="不要照片了" onTap={() => onPicture('')} />
      )}
    </View>
  )
}
