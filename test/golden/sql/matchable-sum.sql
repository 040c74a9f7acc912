-- prepare
CREATE TABLE suspect_hash_baseline AS
SELECT _hash
FROM (
  SELECT hash("store", "line") AS _hash
  FROM (
    SELECT *
    FROM judged_baseline
    WHERE "store" IS NOT NULL
  )
)
GROUP BY _hash
HAVING count(*) > 1
UNION
SELECT hash("store", "line") AS _hash
FROM judged_baseline
WHERE _conflict;

-- prepare
CREATE TABLE suspect_baseline AS
SELECT _batch,
  _payload,
  _record,
  CASE WHEN NOT _stands_for_all OR _agrees_0 THEN "receipt" END AS "receipt",
  "line",
  "store",
  CASE WHEN NOT _stands_for_all OR _agrees_1 THEN "day" END AS "day",
  CASE WHEN _stands_for_all THEN CAST(_sum_0 AS DECIMAL(18,2)) ELSE "gross" END AS "gross",
  CASE WHEN NOT _stands_for_all OR _agrees_2 THEN "currency" END AS "currency",
  CASE WHEN NOT _stands_for_all OR _agrees_3 THEN "updated_at" END AS "updated_at",
  _fate
FROM (
  SELECT *,
    _fate = 'counts' AND _times > 1 AS _stands_for_all
  FROM (
    SELECT *,
      CASE WHEN _contradicted THEN 'duplicate' WHEN _times = 1 THEN 'counts' WHEN NOT _adds THEN 'duplicate' WHEN _ordinal > 1 THEN 'deduplicated' ELSE 'counts' END AS _fate
    FROM (
      SELECT *,
        row_number() OVER (
        PARTITION BY "store",
        "line"
        ORDER BY _batch,
        _payload,
        _record
      ) AS _ordinal,
        (
        min("receipt") OVER (PARTITION BY "store", "line") IS NOT DISTINCT FROM max("receipt") OVER (PARTITION BY "store", "line") AND count("receipt") OVER (PARTITION BY "store", "line") IN (0, _times)
      ) AND (
        min("currency") OVER (PARTITION BY "store", "line") IS NOT DISTINCT FROM max("currency") OVER (PARTITION BY "store", "line") AND count("currency") OVER (PARTITION BY "store", "line") IN (0, _times)
      ) AND "currency" IS NOT NULL AS _adds,
        (
        min("receipt") OVER (PARTITION BY "store", "line") IS NOT DISTINCT FROM max("receipt") OVER (PARTITION BY "store", "line") AND count("receipt") OVER (PARTITION BY "store", "line") IN (0, _times)
      ) AS _agrees_0,
        (
        min("day") OVER (PARTITION BY "store", "line") IS NOT DISTINCT FROM max("day") OVER (PARTITION BY "store", "line") AND count("day") OVER (PARTITION BY "store", "line") IN (0, _times)
      ) AS _agrees_1,
        (
        min("currency") OVER (PARTITION BY "store", "line") IS NOT DISTINCT FROM max("currency") OVER (PARTITION BY "store", "line") AND count("currency") OVER (PARTITION BY "store", "line") IN (0, _times)
      ) AS _agrees_2,
        (
        min("updated_at") OVER (PARTITION BY "store", "line") IS NOT DISTINCT FROM max("updated_at") OVER (PARTITION BY "store", "line") AND count("updated_at") OVER (PARTITION BY "store", "line") IN (0, _times)
      ) AS _agrees_3,
        sum("gross") OVER (PARTITION BY "store", "line") AS _sum_0
      FROM (
        SELECT *,
          CASE WHEN "store" IS NOT NULL THEN count(*) OVER (PARTITION BY "store", "line") ELSE 1 END AS _times,
          _conflict OR ("store" IS NOT NULL AND bool_or(_conflict) OVER (PARTITION BY "store", "line")) AS _contradicted
        FROM (
          SELECT *
          FROM judged_baseline
          WHERE (
            hash("store", "line") IN (
              SELECT _hash
              FROM suspect_hash_baseline
            )
          )
        )
      )
    )
  )
);

-- prepare
CREATE VIEW counting_baseline AS
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM judged_baseline
WHERE NOT (
  hash("store", "line") IN (
    SELECT _hash
    FROM suspect_hash_baseline
  )
)
UNION ALL
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM suspect_baseline
WHERE _fate = 'counts';

-- prepare
CREATE VIEW deduplicated_baseline AS
SELECT _batch,
  _payload,
  _record,
  "receipt",
  "line",
  "store",
  "day",
  "gross",
  "currency",
  "updated_at"
FROM suspect_baseline
WHERE _fate = 'deduplicated';

-- prepare
CREATE VIEW apart_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT _batch,
    _payload,
    _record,
    "receipt",
    "line",
    "store",
    "day",
    "gross",
    "currency",
    "updated_at"
  FROM suspect_baseline
  WHERE _fate = 'duplicate'
);

-- prepare
CREATE VIEW matchable_baseline AS
SELECT *,
  CAST(1 AS BIGINT) AS _members
FROM (
  SELECT *
  FROM counting_baseline
);
