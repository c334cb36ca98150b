export default definePageConfig({
  navigationBarTitleText: '新志愿者要您看',
  enablePullDownRefresh: true,
})
