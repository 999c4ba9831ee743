import type { Answer, Params, Query, RouteName } from "#contract";
import { ok, type Result } from "#kernel";
import {
  clauseAnswer,
  cockpit,
  indicatorAnswer,
  indicatorList,
  outlineAnswer,
  passportAnswer,
  type ReadingContext,
  sourceList,
  targetList,
} from "#monitor";

/** What each route answers; the types make a forgotten or misshapen answer a compile error. */
export const handlers: { readonly [N in RouteName]: (context: ReadingContext, params: Params<N>, query: Query<N>) => Result<Answer<N>> } = {
  cockpit: (context, _, { focus }) => cockpit(context, focus),
  targets: (context) => ok(targetList(context)),
  indicators: (context, _, { region }) => indicatorList(context, region),
  indicator: (context, { id }, { region, period }) => indicatorAnswer(context, id, { region, period }),
  passport: (context, { id }, { region, period }) => passportAnswer(context, id, { region, period }),
  plan: (context) => ok(outlineAnswer(context)),
  clause: (context, { id }) => clauseAnswer(context, id),
  sources: (context) => ok(sourceList(context)),
};
