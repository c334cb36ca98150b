export default definePageConfig({
  navigationBarTitleText: '成立一支队伍',
})
