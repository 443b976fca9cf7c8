/**
 * Surnames that stand before the given name: of Chinese, Korean, Vietnamese and Cambodian names as English news writes
 * them; in small letters. Origin: own list of the most frequent ones.
 */
export const leadingSurnames: ReadonlySet<string> = new Set(
  `ahn an bae bai ban bao bui cai cao chan chang chea chen cheng cheung chiang cho choe choi chow chu chun chung dai dang deng ding do dong
  doan du duan duong fan fang feng fong fu gao geng gong gu guan guo ha han hao he heng ho hoang hong hou hu hua huang hun huynh hwang hyon
  im jang jeon jeong ji jia jiang jin jo joo jun jung kang kem khieu kim ko kong koo kwak kwon lai lam lau le lee lei leung li liang liao lim lin liu
  lo long lu luo luong lyu ma mai mao meng min mo mok moon mu nam ng ngo nguyen ni nie noh oh ong pak pan park peng pham phan phung pol pu pyon qi qian qiao
  qin qiu qu quach ren ri rim roh ryu sam sar seng seo shao shen shi shin sim sin so sok son song su suh sun sung tan tang tao tian tong tran trinh truong tsai tsang
  u wang wei wen win wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhai zhang
  zhao zheng zhong zhou zhu zhuang zong zou`.split(/\s+/u),
);
