export default definePageConfig({
  navigationBarTitleText: '镇里的规定',
  enablePullDownRefresh: true,
})
