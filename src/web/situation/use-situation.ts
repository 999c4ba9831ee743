import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api.ts";
import { workKey } from "../work/use-work.ts";

const of = (period: string | undefined) => (period === undefined ? {} : { period });

/** Questions about supervision; each is asked anew after somebody has acted upon a matter. */
export const useNow = () =>
  useQuery({
    queryKey: [workKey, "situation"],
    queryFn: ({ signal }) => ask("situation", {}, {}, signal),
    placeholderData: keepPreviousData,
  });
export const usePeriod = (period: string | undefined) =>
  useQuery({
    queryKey: [workKey, "situation-period", period],
    queryFn: ({ signal }) => ask("situationPeriod", {}, of(period), signal),
    placeholderData: keepPreviousData,
  });
export const useItems = (set: string, period: string | undefined) =>
  useQuery({
    queryKey: [workKey, "situation-items", set, period],
    queryFn: ({ signal }) => ask("situationItems", {}, { set, ...of(period) }, signal),
    placeholderData: keepPreviousData,
  });
export const useScores = (period: string | undefined) =>
  useQuery({
    queryKey: [workKey, "scores", period],
    queryFn: ({ signal }) => ask("scores", {}, of(period), signal),
    placeholderData: keepPreviousData,
  });
export const useScore = (desk: string, period: string | undefined) =>
  useQuery({ queryKey: [workKey, "score", desk, period], queryFn: ({ signal }) => ask("score", { desk }, of(period), signal) });
export const useBurden = (period: string | undefined) =>
  useQuery({
    queryKey: [workKey, "burden", period],
    queryFn: ({ signal }) => ask("burden", {}, of(period), signal),
    placeholderData: keepPreviousData,
  });
export const useBulletins = () =>
  useQuery({
    queryKey: [workKey, "bulletins"],
    queryFn: ({ signal }) => ask("bulletins", {}, {}, signal),
    placeholderData: keepPreviousData,
  });
export const useBulletin = (id: string) =>
  useQuery({ queryKey: [workKey, "bulletin", id], queryFn: ({ signal }) => ask("bulletin", { id }, {}, signal) });
