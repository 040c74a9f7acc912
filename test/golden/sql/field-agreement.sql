-- exact: equal
("b_note" IS NOT DISTINCT FROM "c_note");

-- nulls-empty: equal
(coalesce("b_note", '') IS NOT DISTINCT FROM coalesce("c_note", ''));

-- nulls-zero: equal
(coalesce("b_rate", 0) IS NOT DISTINCT FROM coalesce("c_rate", 0));

-- nulls-zero: near enough
coalesce(
  (
    abs(CAST(coalesce("c_rate", 0) AS DECIMAL(19,4)) - CAST(coalesce("b_rate", 0) AS DECIMAL(19,4))) <= 0.5
  ),
  false
);

-- amount: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- amount: near enough
coalesce((abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) <= 0.05), false);

-- amount-of-money: equal
("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency");

-- amount-of-money: near enough
coalesce(
  (
    "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
      "b_currency" = 'USD' AND abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) <= 0.05
    )
  ),
  false
);

-- percent-of-baseline: equal
("b_pieces" IS NOT DISTINCT FROM "c_pieces");

-- percent-of-baseline: near enough
coalesce(
  (
    abs(CAST("c_pieces" AS DECIMAL(19,0)) - CAST("b_pieces" AS DECIMAL(19,0))) * 100 <= 0.5 * abs(CAST("b_pieces" AS DECIMAL(19,0)))
  ),
  false
);

-- percent-of-counterpart: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- percent-of-counterpart: near enough
coalesce(
  (
    abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) * 100 <= 5 * abs(CAST("c_rate" AS DECIMAL(19,4)))
  ),
  false
);

-- percent-of-larger: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- percent-of-larger: near enough
coalesce(
  (
    abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) * 100 <= 5 * greatest(abs(CAST("b_rate" AS DECIMAL(19,4))), abs(CAST("c_rate" AS DECIMAL(19,4))))
  ),
  false
);

-- percent-of-smaller: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- percent-of-smaller: near enough
coalesce(
  (
    abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) * 100 <= 5 * least(abs(CAST("b_rate" AS DECIMAL(19,4))), abs(CAST("c_rate" AS DECIMAL(19,4))))
  ),
  false
);

-- percent-of-average: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- percent-of-average: near enough
coalesce(
  (
    abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) * 200 <= 5 * (abs(CAST("b_rate" AS DECIMAL(19,4))) + abs(CAST("c_rate" AS DECIMAL(19,4))))
  ),
  false
);

-- any: equal
("b_price" IS NOT DISTINCT FROM "c_price" AND "b_currency" IS NOT DISTINCT FROM "c_currency");

-- any: near enough
coalesce(
  (
    "b_currency" IS NOT DISTINCT FROM "c_currency" AND (
      coalesce(
        (
          "b_currency" = 'USD' AND abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) <= 0.05
        ),
        false
      ) OR coalesce(
        (
          abs(CAST("c_price" AS DECIMAL(19,2)) - CAST("b_price" AS DECIMAL(19,2))) * 100 <= 0.5 * abs(CAST("b_price" AS DECIMAL(19,2)))
        ),
        false
      )
    )
  ),
  false
);

-- all: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- all: near enough
coalesce(
  (
    (abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) <= 0.05) AND (
      abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) * 100 <= 0.5 * abs(CAST("b_rate" AS DECIMAL(19,4)))
    )
  ),
  false
);

-- over-and-under: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- over-and-under: near enough
coalesce(
  CASE WHEN CAST("c_rate" AS DECIMAL(19,4)) > CAST("b_rate" AS DECIMAL(19,4)) THEN (abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) <= 0.02) ELSE (
    abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) * 100 <= 1 * abs(CAST("b_rate" AS DECIMAL(19,4)))
  ) END,
  false
);

-- over-only: equal
("b_rate" IS NOT DISTINCT FROM "c_rate");

-- over-only: near enough
coalesce(
  CASE WHEN CAST("c_rate" AS DECIMAL(19,4)) > CAST("b_rate" AS DECIMAL(19,4)) THEN (abs(CAST("c_rate" AS DECIMAL(19,4)) - CAST("b_rate" AS DECIMAL(19,4))) <= 0.02) ELSE false END,
  false
);

-- duration-of-timestamps: equal
("b_at" IS NOT DISTINCT FROM "c_at");

-- duration-of-timestamps: near enough
coalesce((abs(epoch_us("c_at") - epoch_us("b_at")) <= 900000000), false);

-- duration-of-times: equal
("b_opens" IS NOT DISTINCT FROM "c_opens");

-- duration-of-times: near enough
coalesce((abs(epoch_us("c_opens") - epoch_us("b_opens")) <= 900000000), false);

-- duration-of-dates: equal
("b_day" IS NOT DISTINCT FROM "c_day");

-- duration-of-dates: near enough
coalesce((abs(epoch_us("c_day") - epoch_us("b_day")) <= 86400000000), false);
