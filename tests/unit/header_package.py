"""A small header package in the vendor's form, written for the tests; `write` puts it below a folder in GBK or UTF-8."""

from __future__ import annotations

from pathlib import Path

DATA_TYPES = """\
///@file 数据类型
#ifndef THOST_FTDCDATATYPE_H
#define THOST_FTDCDATATYPE_H
enum THOST_TE_RESUME_TYPE
{
    THOST_TERT_RESTART = 0,
    THOST_TERT_RESUME
};
///TFtdcBrokerIDType是一个经纪公司代码类型
typedef char TThostFtdcBrokerIDType[11];
///买 "typedef char TThostFtdcNotReallyType;"
#define THOST_FTDC_D_Buy '0'
///卖
#define THOST_FTDC_D_Sell '1'

typedef char TThostFtdcDirectionType;
///六位数
#define THOST_FTDC_VTC_BankBankToFuture '102001'
typedef char TThostFtdcVirementTradeCodeType;
typedef int TThostFtdcErrorIDType;
typedef char TThostFtdcErrorMsgType[81];
typedef double TThostFtdcPriceType;
typedef short TThostFtdcNumberType;
#endif
"""
STRUCTS = """\
#if !defined(THOST_FTDCSTRUCT_H)
#define THOST_FTDCSTRUCT_H
#if _MSC_VER > 1000
#pragma once
#endif // _MSC_VER > 1000
#include "ThostFtdcUserApiDataType.h"
///响应信息
struct CThostFtdcRspInfoField
{
\t///错误代码
\tTThostFtdcErrorIDType\tErrorID;
\tTThostFtdcErrorMsgType\tErrorMsg;
};
/* struct CThostFtdcGoneField { TThostFtdcErrorIDType ErrorID; }; */
struct CThostFtdcInputOrderField {
    TThostFtdcBrokerIDType BrokerID;
    TThostFtdcDirectionType Direction;
    TThostFtdcPriceType LimitPrice;
    TThostFtdcNumberType BatchNumber;
};
struct CThostFtdcNoveltyField { TThostFtdcBrokerIDType BrokerID; };
#endif
"""
TRADER = """\
class CThostFtdcTraderSpi
{
public:
    ///当客户端与交易后台建立起通信连接时
    virtual void OnFrontConnected(){};
    virtual void OnFrontDisconnected(int nReason){};
    ///报单录入请求响应
    virtual void
    OnRspOrderInsert(CThostFtdcInputOrderField *pInputOrder, CThostFtdcRspInfoField *pRspInfo, int nRequestID,
                     bool bIsLast) {};
    virtual void OnRtnNovelty(CThostFtdcNoveltyField *pNovelty) {};
};

class TRADER_API_EXPORT CThostFtdcTraderApi
{
public:
    static CThostFtdcTraderApi *CreateFtdcTraderApi(const char *pszFlowPath = "");
    virtual int Join() = 0;
    virtual void RegisterFront(char *pszFrontAddress) = 0;
    virtual int ReqOrderInsert(CThostFtdcInputOrderField *pInputOrder, int nRequestID) = 0;
    virtual int ReqNovelty(CThostFtdcNoveltyField *pNovelty, int nRequestID) = 0;
protected:
    ~CThostFtdcTraderApi(){};
};
"""
MD = """\
class CThostFtdcMdSpi {
public:
    virtual void OnRspError(CThostFtdcRspInfoField *pRspInfo, int nRequestID, bool bIsLast) {};
};
class MD_API_EXPORT CThostFtdcMdApi {
public:
    virtual int SubscribeMarketData(char *ppInstrumentID[], int nCount) = 0;
};
"""
ERRORS = """\
<?xml version="1.0" encoding="{encoding}"?>
<!DOCTYPE errors SYSTEM "error.dtd">
<errors>
    <error id="NONE" value="0" prompt="CTP:正确"/>
    <!-- <error id="GONE" value="1" prompt="CTP:旧"/> -->
    <error id="INVALID_LOGIN" value="3" prompt="CTP:不合法的登录"/>
</errors>
"""
FILES = {
    "ThostFtdcUserApiDataType.h": DATA_TYPES, "ThostFtdcUserApiStruct.h": STRUCTS, "ThostFtdcTraderApi.h": TRADER,
    "ThostFtdcMdApi.h": MD, "error.xml": ERRORS,
}  # fmt: skip


def write(folder: Path, encoding: str = "gbk", **changed: str) -> Path:
    """The package below `folder`, CRLF as the vendor's. `changed`: text that replaces a file's, by its name's stem."""
    below = folder / "some" / "where"
    below.mkdir(parents=True)
    for name, text in FILES.items():
        text = changed.get(name.partition(".")[0], text).replace("{encoding}", "GB2312" if encoding == "gbk" else "UTF-8")
        (below / name).write_bytes(text.replace("\n", "\r\n").encode(encoding))
    return folder
