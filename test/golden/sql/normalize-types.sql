-- normalise tills/sales
SELECT _record,
  "id",
  "pieces",
  "price",
  "sold",
  "day",
  "at",
  "sent",
  "opens",
  "closes",
  "status",
  "gtin",
  "channel",
  "currency",
  "_problem_id",
  "_problem_pieces",
  "_problem_price",
  "_problem_sold",
  "_problem_day",
  "_problem_at",
  "_problem_sent",
  "_problem_opens",
  "_problem_closes",
  "_problem_status",
  "_problem_gtin",
  "_text_status"
FROM (
  SELECT *,
    row_number() OVER () AS _record
  FROM (
    SELECT *,
      CASE WHEN "id" IS NULL THEN CASE WHEN "_text_id" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_id",
      CASE WHEN "pieces" IS NULL THEN CASE WHEN "_text_pieces" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_pieces",
      CASE WHEN "price" IS NULL THEN CASE WHEN "_text_price" IS NULL THEN 'missing' ELSE 'malformed' END END AS "_problem_price",
      CASE WHEN "sold" IS NULL THEN CASE WHEN "_text_sold" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_sold",
      CASE WHEN "day" IS NULL THEN CASE WHEN "_text_day" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_day",
      CASE WHEN "at" IS NULL THEN CASE WHEN "_text_at" IS NULL THEN NULL ELSE CASE WHEN regexp_full_match(
      "_text_at",
      '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])'
    ) THEN 'malformed' ELSE CASE WHEN NOT (
      regexp_full_match(
        "_text_at",
        '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?'
      ) AND "_text_at" >= '0001'
    ) THEN 'malformed' WHEN NOT timezone('America/Chicago', timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP))) = TRY_CAST("_text_at" AS TIMESTAMP) THEN 'skipped-time' WHEN (
      (
        timezone(
          'America/Chicago',
          timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)) - INTERVAL 24 HOURS
        ) + INTERVAL 24 HOURS
      ) > TRY_CAST("_text_at" AS TIMESTAMP) AND timezone(
        'America/Chicago',
        (
          timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)) - (
            (
              timezone(
                'America/Chicago',
                timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)) - INTERVAL 24 HOURS
              ) + INTERVAL 24 HOURS
            ) - TRY_CAST("_text_at" AS TIMESTAMP)
          )
        )
      ) = TRY_CAST("_text_at" AS TIMESTAMP)
    ) THEN 'repeated-time' ELSE 'malformed' END END END END AS "_problem_at",
      CASE WHEN "sent" IS NULL THEN CASE WHEN "_text_sent" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_sent",
      CASE WHEN "opens" IS NULL THEN CASE WHEN "_text_opens" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_opens",
      CASE WHEN "closes" IS NULL THEN CASE WHEN "_text_closes" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_closes",
      CASE WHEN "status" IS NULL THEN CASE WHEN "_text_status" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_status",
      CASE WHEN "gtin" IS NULL THEN CASE WHEN "_text_gtin" IS NULL THEN NULL ELSE 'malformed' END END AS "_problem_gtin"
    FROM (
      SELECT *,
        CASE WHEN "_text_id" IS NULL THEN CAST(NULL AS VARCHAR) WHEN true THEN "_text_id" END AS "id",
        CASE WHEN "_text_pieces" IS NULL THEN CAST('0' AS BIGINT) WHEN "_cast_pieces" BETWEEN -999999999999999999 AND 999999999999999999 AND CAST("_cast_pieces" AS VARCHAR) = "_text_pieces" THEN "_cast_pieces" WHEN regexp_full_match("_text_pieces", '[+-]?0*[0-9]{1,18}') THEN "_cast_pieces" END AS "pieces",
        CASE WHEN "_text_price" IS NULL THEN CAST(NULL AS DECIMAL(18,2)) WHEN regexp_full_match(
        "_text_price",
        '[+-]?(0*[0-9]{1,16}|([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9])(\.[0-9]{3})+)(\,[0-9]{0,2}0*)?'
      ) THEN TRY_CAST(replace(replace("_text_price", '.', ''), ',', '.') AS DECIMAL(18,2)) END AS "price",
        CASE WHEN "_text_sold" IS NULL THEN CAST(NULL AS BOOLEAN) WHEN lower("_text_sold") IN ('true', 'false', 't', 'f', 'yes', 'no', 'y', 'n', '1', '0') THEN (lower("_text_sold") IN ('true', 't', 'yes', 'y', '1')) END AS "sold",
        CASE WHEN "_text_day" IS NULL THEN CAST(NULL AS DATE) WHEN coalesce(
        strftime(try_strptime("_text_day", '%d.%m.%Y'), '%d.%m.%Y') = "_text_day" AND year(try_strptime("_text_day", '%d.%m.%Y')) > 0,
        false
      ) THEN CAST(try_strptime("_text_day", '%d.%m.%Y') AS DATE) END AS "day",
        CASE WHEN "_text_at" IS NULL THEN CAST(NULL AS TIMESTAMP) WHEN CASE WHEN regexp_full_match(
        "_text_at",
        '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])'
      ) THEN true ELSE (
        (
          regexp_full_match(
            "_text_at",
            '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?'
          ) AND "_text_at" >= '0001'
        ) AND timezone('America/Chicago', timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP))) = TRY_CAST("_text_at" AS TIMESTAMP) AND NOT (
          (
            timezone(
              'America/Chicago',
              timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)) - INTERVAL 24 HOURS
            ) + INTERVAL 24 HOURS
          ) > TRY_CAST("_text_at" AS TIMESTAMP) AND timezone(
            'America/Chicago',
            (
              timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)) - (
                (
                  timezone(
                    'America/Chicago',
                    timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)) - INTERVAL 24 HOURS
                  ) + INTERVAL 24 HOURS
                ) - TRY_CAST("_text_at" AS TIMESTAMP)
              )
            )
          ) = TRY_CAST("_text_at" AS TIMESTAMP)
        )
      ) END THEN CASE WHEN regexp_full_match(
        "_text_at",
        '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])'
      ) THEN CASE WHEN year(
        timezone(
          'UTC',
          TRY_CAST(
            CASE WHEN substr("_text_at", 17, 1) = ':' THEN "_text_at" ELSE left("_text_at", 16) || ':00' || substr("_text_at", 17) END AS TIMESTAMPTZ
          )
        )
      ) BETWEEN 1 AND 9999 THEN timezone(
        'UTC',
        TRY_CAST(
          CASE WHEN substr("_text_at", 17, 1) = ':' THEN "_text_at" ELSE left("_text_at", 16) || ':00' || substr("_text_at", 17) END AS TIMESTAMPTZ
        )
      ) END ELSE CASE WHEN year(timezone('UTC', timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP)))) BETWEEN 1 AND 9999 THEN timezone('UTC', timezone('America/Chicago', TRY_CAST("_text_at" AS TIMESTAMP))) END END END AS "at",
        CASE WHEN "_text_sent" IS NULL THEN CAST(NULL AS TIMESTAMP) WHEN coalesce(
        strftime(try_strptime("_text_sent", '%Y%m%d %H%M%S'), '%Y%m%d %H%M%S') = "_text_sent" AND year(try_strptime("_text_sent", '%Y%m%d %H%M%S')) > 0,
        false
      ) THEN try_strptime("_text_sent", '%Y%m%d %H%M%S') END AS "sent",
        CASE WHEN "_text_opens" IS NULL THEN CAST('08:30:00' AS TIME) WHEN regexp_full_match("_text_opens", '([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?') THEN TRY_CAST("_text_opens" AS TIME) END AS "opens",
        CASE WHEN "_text_closes" IS NULL THEN CAST(NULL AS TIME) WHEN coalesce(
        strftime(try_strptime("_text_closes", '%H%M'), '%H%M') = "_text_closes" AND year(try_strptime("_text_closes", '%H%M')) > 0,
        false
      ) THEN CAST(try_strptime("_text_closes", '%H%M') AS TIME) END AS "closes",
        CASE WHEN "_text_status" IS NULL THEN CAST(NULL AS VARCHAR) WHEN TRY_CAST("_text_status" AS ENUM ('open', 'it''s')) IS NOT NULL THEN "_text_status" END AS "status",
        CASE WHEN "_text_gtin" IS NULL THEN CAST(NULL AS VARCHAR) WHEN CASE WHEN regexp_full_match("_text_gtin", '[0-9]{8}|[0-9]{12,14}') THEN (
        3 * CAST(substr(lpad("_text_gtin", 14, '0'), 1, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 2, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 3, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 4, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 5, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 6, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 7, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 8, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 9, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 10, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 11, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 12, 1) AS INTEGER) + 3 * CAST(substr(lpad("_text_gtin", 14, '0'), 13, 1) AS INTEGER) + CAST(substr(lpad("_text_gtin", 14, '0'), 14, 1) AS INTEGER)
      ) % 10 = 0 ELSE false END THEN lpad("_text_gtin", 14, '0') END AS "gtin",
        'SHOP' AS "channel",
        'USD' AS "currency"
      FROM (
        SELECT *,
          TRY_CAST("_text_pieces" AS BIGINT) AS "_cast_pieces"
        FROM (
          SELECT *,
            nullif(replace(upper(trim(_c0)), '''', ''), '') AS "_text_id",
            nullif(_c1, '') AS "_text_pieces",
            nullif(_c2, '') AS "_text_price",
            nullif(_c3, '') AS "_text_sold",
            nullif(_c4, '') AS "_text_day",
            nullif(_c5, '') AS "_text_at",
            nullif(_c6, '') AS "_text_sent",
            nullif(_c7, '') AS "_text_opens",
            nullif(_c8, '') AS "_text_closes",
            nullif(_c9, '') AS "_text_status",
            nullif(_c10, '') AS "_text_gtin"
          FROM staged
        )
      )
    )
  )
);
