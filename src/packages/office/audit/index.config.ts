export default definePageConfig({
  navigationBarTitleText: '谁看过电话',
  enablePullDownRefresh: true,
})
