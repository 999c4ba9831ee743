/** Who acts in the simulated world: by role, and by unit where the role's usual one is not meant. */
export const cast = {
  office: ["leading-group-office"],
  leader: ["leading-group-member"],
  supervisor: ["supervisor"],
  science: ["department-officer"],
  industry: ["department-officer", "industry-and-information-technology-department"],
  education: ["department-officer", "education-department"],
  finance: ["department-officer", "finance-department"],
  bureau: ["department-officer", "statistics-bureau"],
  manager: ["system-manager"],
  firm: ["applicant-organisation"],
  evaluation: ["evaluation-officer"],
  evaluator: ["third-party-evaluator"],
  statistics: ["statistics-reviewer"],
  taiyuan: ["local-bureau", "taiyuan-city-government"],
  datong: ["local-bureau", "datong-city-government"],
  yangquan: ["local-bureau", "yangquan-city-government"],
  changzhi: ["local-bureau", "changzhi-city-government"],
  jincheng: ["local-bureau", "jincheng-city-government"],
  shuozhou: ["local-bureau", "shuozhou-city-government"],
  jinzhong: ["local-bureau", "jinzhong-city-government"],
  yuncheng: ["local-bureau", "yuncheng-city-government"],
  xinzhou: ["local-bureau", "xinzhou-city-government"],
  linfen: ["local-bureau", "linfen-city-government"],
  lvliang: ["local-bureau", "lvliang-city-government"],
} as const satisfies Record<string, readonly [role: string, unit?: string]>;
export type Who = keyof typeof cast;

/** A step on a day after the beginning, by somebody; `0/report` is done to the first matter opened below. */
export type StoryStep = readonly [day: number, who: Who, transition: string, values?: Readonly<Record<string, unknown>>];
/** The life of one matter. Every title begins with 模拟, so that nobody takes it for a real one. */
export type Story = {
  readonly procedure: string;
  readonly by: Who;
  readonly on: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly clauses?: readonly string[];
  readonly target?: string;
  readonly steps: readonly StoryStep[];
};

const report = {
  did: "模拟：走访 12 家企业，逐户核对研发活动情况",
  result: "模拟：已核对 860 户，其中 312 户需要帮扶",
  next: "模拟：分行业召开政策说明会",
  nextOn: "2026-04-10",
};
const arrangement = { ...report, who: "模拟：规划处牵头，各市配合" };
const closing = { did: "模拟：逐户核对完毕，帮扶措施全部落地", result: "模拟：帮扶 312 户", evidence: "模拟：台账编号 2026-01 至 312" };
const review = { grade: "good", verified: "模拟：抽查 20 户台账，与企业电话核对" };
const because = (reason: string) => ({ reason: `模拟：${reason}` });

type Fields = { readonly title: string; readonly lead: string } & Readonly<Record<string, unknown>>;
function supervised(on: number, { title, ...fields }: Fields, steps: readonly StoryStep[], more: Partial<Story> = {}): Story {
  return {
    procedure: "supervision",
    by: "supervisor",
    on,
    clauses: ["1.2.17"],
    values: {
      title: `模拟：${title}`,
      requirement: "模拟：逐户核对，提出分类帮扶措施，明确责任人与完成时间，并报送名单",
      source: "clause",
      basis: "1.2.17",
      kind: "ordinary",
      level: "office",
      difficulty: 2,
      assigner: "leading-group-office",
      ...fields,
    },
    steps,
    ...more,
  };
}
/** Approved and assigned on the day. */
const assigned = (day: number): readonly StoryStep[] => [
  [day, "office", "approve"],
  [day + 0.01, "office", "assign"],
];
/** And signed for and arranged within hours. */
const begun = (day: number, who: Who): readonly StoryStep[] => [
  ...assigned(day),
  [day + 0.06, who, "sign"],
  [day + 0.12, who, "arrange", arrangement],
];
const reported = (day: number, who: Who): readonly StoryStep[] => [...begun(day, who), [day + 2, who, "progress", report]];

const [science, industry, education, finance] = [
  "science-and-technology-department",
  "industry-and-information-technology-department",
  "education-department",
  "finance-department",
];
const city = (name: string): string => `${name}-city-government`;

/** Matters under supervision in every state, light and age. The beginning is a Monday at nine, the present the Friday of the fourth week. */
export const stories = {
  proposed: supervised(24, { title: "规上工业企业研发活动全覆盖逐户核对", lead: science }, []),
  registered: supervised(23, { title: "科技型中小企业入库辅导", lead: science }, [[23.1, "office", "approve"]]),
  toSign: supervised(24.9, { title: "高新技术企业到期重新认定集中辅导", lead: science, support: [education, industry] }, assigned(24.95)),
  alsoToSign: supervised(24.9, { title: "省级中试基地年度绩效核查", lead: science }, assigned(24.96)),
  unsigned: supervised(21, { title: "大同市算力基地能评手续办理", lead: city("datong") }, assigned(21.05)),
  dueSoon: supervised(22, { title: "研发费用加计扣除政策落实到户", lead: science, support: [finance] }, begun(22.1, "science")),
  overdue: supervised(
    14,
    { title: "技术合同认定登记点扩面", lead: science },
    [...begun(14.05, "science"), [16, "leader", "instruct", { instruction: "模拟：请科技厅一周内拿出登记点名单，逐点落实人员。" }]],
    { target: "technology-contract-turnover", clauses: ["6.3.4"] },
  ),
  extensionAsked: supervised(21, { title: "重点产业链关键技术清单更新", lead: industry }, [
    ...reported(21.05, "industry"),
    [24, "industry", "ask-extension", { until: "2026-04-10", reason: "模拟：两条产业链龙头企业停产检修", done: "模拟：已完成八条产业链" }],
  ]),
  longTerm: supervised(7, { title: "科技成果转化基金设立", lead: finance, kind: "major", difficulty: 3 }, [
    ...reported(7.05, "finance"),
    [
      23,
      "finance",
      "ask-long-term",
      {
        longTermReason: "模拟：基金设立须经多个主管部门审批，一个月内无法完成",
        solution: "模拟：先行确定管理人，再按程序报批",
        longTermNodes: [
          { title: "模拟：确定基金管理人", output: "模拟：公示结果", weight: 40, due: "2026-05-31" },
          { title: "模拟：完成工商登记", output: "模拟：营业执照", weight: 60, due: "2026-09-30" },
        ],
      },
    ],
  ]),
  frozen: supervised(17, { title: "太原第一实验室建设用地手续", lead: city("taiyuan") }, [
    ...reported(17.05, "taiyuan"),
    [21, "office", "freeze", { ground: "awaits-decision", document: "模拟：省政府专题会议纪要", reason: "模拟：等待用地规划调整批复" }],
  ]),
  countersigning: supervised(19, { title: "高校科研仪器向企业开放共享", lead: science, support: [education, industry] }, [
    ...reported(19.05, "science"),
    [24, "science", "ask-to-close", closing],
    [24.2, "education", "countersign", { opinion: "模拟：无不同意见" }],
  ]),
  toReview: supervised(20, { title: "长治市光伏产业技术创新中心组建", lead: city("changzhi") }, [
    ...reported(20.05, "changzhi"),
    [24.1, "changzhi", "ask-to-close", closing],
  ]),
  closed: supervised(9, { title: "晋中市大学生创业平台整合", lead: city("jinzhong") }, [
    ...reported(9.05, "jinzhong"),
    [14, "jinzhong", "ask-to-close", closing],
    [15, "office", "close", review],
  ]),
  cleared: supervised(2, { title: "运城市农产品加工技术对接会", lead: city("yuncheng") }, [
    ...reported(2.05, "yuncheng"),
    [7, "yuncheng", "ask-to-close", closing],
    [8, "office", "close", { ...review, grade: "excellent" }],
    [9, "supervisor", "strike"],
  ]),
  refused: supervised(5, { title: "重复立项的检测平台排队问题", lead: industry }, [[5.1, "office", "refuse", because("已有同类事项在办")]]),
  cancelled: supervised(7, { title: "已由部委统一部署的数据报送", lead: science }, [
    ...assigned(7.05),
    [8, "office", "cancel", because("部委已统一部署，不再单独督办")],
  ]),
  returned: supervised(24, { title: "外国专家来晋工作许可提速", lead: finance }, [
    ...assigned(24.05),
    [24.3, "finance", "return", because("不属本单位职责，建议由科技厅办理")],
  ]),
  sentBack: supervised(16, { title: "临汾市煤化工中试线并网", lead: city("linfen") }, [
    ...reported(16.05, "linfen"),
    [22, "linfen", "ask-to-close", closing],
    [23, "office", "send-back", because("缺少并网验收材料，请补充后再报")],
  ]),
  annual: supervised(
    1,
    {
      title: "全省技术合同成交额年度推进",
      lead: science,
      kind: "annual",
      level: "leading-group",
      difficulty: 3,
      nodes: [
        { title: "模拟：新增认定登记点 20 个", output: "模拟：登记点名单", weight: 30, due: "2026-03-13" },
        { title: "模拟：一季度登记合同 2000 项", output: "模拟：登记系统截图", weight: 40, due: "2026-03-20" },
        { title: "模拟：上半年成交额过半", output: "模拟：统计月报", weight: 30, due: "2026-06-30" },
      ],
    },
    [
      ...reported(1.05, "science"),
      [10, "science", "0/report", report],
      [11, "office", "0/accept", { opinion: "模拟：名单属实" }],
      [22, "science", "report-month", report],
    ],
    { target: "technology-contract-turnover", clauses: ["6.3.4"] },
  ),
  reopened: supervised(3, { title: "朔州市固废利用技术示范线", lead: city("shuozhou") }, [
    ...reported(3.05, "shuozhou"),
    [8, "shuozhou", "ask-to-close", closing],
    [9, "office", "close", review],
    [22, "supervisor", "reopen", { ...because("回头看发现示范线已停运"), evidence: "模拟：现场照片与停运记录" }],
  ]),
  yangquan: supervised(23, { title: "阳泉市智能装备企业研发台账", lead: city("yangquan") }, begun(23.05, "yangquan")),
  jincheng: supervised(23, { title: "晋城市煤层气技术攻关揭榜", lead: city("jincheng") }, begun(23.06, "jincheng")),
  xinzhou: supervised(18, { title: "忻州市杂粮育种平台设备共享", lead: city("xinzhou") }, reported(18.05, "xinzhou")),
  lvliang: supervised(24, { title: "吕梁市铝镁新材料专利导航", lead: city("lvliang") }, begun(24.05, "lvliang")),
} as const satisfies Record<string, Story>;
export type StoryName = keyof typeof stories;
