export default definePageConfig({
  navigationBarTitleText: '有人反映收了钱',
  enablePullDownRefresh: true,
})
